package io.eventfamily.benchmark.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** Why a line of an order costs less. */
public record Discount(
    String code, int percent, @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal amount) {}
