package io.eventfamily.testing.dapr;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Brings records of one partition to the application. */
interface Delivery {

  /**
   * What has come of some records.
   *
   * @param done how many of them, from the first on, are not to come again
   * @param isFailed whether all of them are to be delivered once more, now
   */
  record Outcome(int done, boolean isFailed) {}

  /** Delivers records, in their order. */
  Outcome deliver(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException;
}
