package io.eventfamily.benchmark.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an order. */
public record Line(
    UUID id,
    String sku,
    String name,
    @Nullable String description,
    @Min(1) int quantity,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal price,
    double weight,
    long barcode,
    boolean taxable,
    Stock stock,
    @Nullable Instant promised,
    List<String> labels,
    List<Discount> discounts) {}
