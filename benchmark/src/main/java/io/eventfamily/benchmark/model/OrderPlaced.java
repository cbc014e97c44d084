package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.eventfamily.benchmark.event.Address;
import io.eventfamily.benchmark.event.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order was placed. */
public record OrderPlaced(
    @JsonProperty("order_id") UUID orderId,
    long number,
    String currency,
    BigDecimal total,
    boolean gift,
    @Nullable String note,
    @JsonProperty("ship_to") Address shipTo,
    List<Line> lines,
    Map<String, String> attributes)
    implements OrderPayload {}
