package io.eventfamily.testing.dapr;

/**
 * The partitions that Dapr's client for Kafka finds for keys: by the hash FNV-1a of 32 bits.
 * Kafka's own clients find others.
 */
final class Fnv {

  private static final int OFFSET = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private Fnv() {}

  static int partition(byte[] key, int partitions) {
    int hash = OFFSET;
    for (byte b : key) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return Math.abs(hash % partitions);
  }
}
