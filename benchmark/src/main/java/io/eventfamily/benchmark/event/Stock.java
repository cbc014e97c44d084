package io.eventfamily.benchmark.event;

/** Where a line of an order comes from. */
public enum Stock {
  WAREHOUSE,
  SUPPLIER,
  MADE_TO_ORDER
}
