package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** What an order event says. */
@JsonSubTypes({
  @JsonSubTypes.Type(name = "order.placed", value = OrderPlaced.class),
  @JsonSubTypes.Type(name = "order.cancelled", value = OrderCancelled.class)
})
public sealed interface OrderPayload permits OrderPlaced, OrderCancelled {}
