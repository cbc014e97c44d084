package io.eventfamily.dapr.publish;

/**
 * Which bulk API of the sidecar a list of events goes through. Where the sidecar does not have it,
 * events go one by one.
 */
public enum BulkApi {
  /** {@code /v1.0-alpha1/publish/bulk}, which every sidecar has that knows bulk publishing. */
  ALPHA1,
  /** {@code /v1.0/publish/bulk}, which sidecars have from 1.17 on. */
  STABLE,
  /** The stable API, and where the sidecar does not have it the other one. */
  AUTOMATIC,
  /** None: events go one by one. */
  NONE
}
