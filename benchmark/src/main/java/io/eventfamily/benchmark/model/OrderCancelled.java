package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An order was cancelled. */
public record OrderCancelled(@JsonProperty("order_id") UUID orderId, String reason)
    implements OrderPayload {}
