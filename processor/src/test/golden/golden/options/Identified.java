package golden.options;

import io.eventfamily.PartitionKey;

/** What has an id. */
interface Identified<T> {
  @PartitionKey
  T id();
}
