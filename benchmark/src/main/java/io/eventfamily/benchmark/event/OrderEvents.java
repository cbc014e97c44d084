package io.eventfamily.benchmark.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Large events with every common type. */
@EventFamily(name = "order")
public interface OrderEvents {

  /** An order was placed. */
  @Payload
  interface Placed {
    @PartitionKey
    UUID orderId();

    long number();

    @Pattern(regexp = "[A-Z]{3}")
    String currency();

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    BigDecimal total();

    boolean gift();

    @Nullable String note();

    Address shipTo();

    @NotEmpty
    List<Line> lines();

    Map<String, String> attributes();
  }

  /** An order was cancelled. */
  @Payload
  interface Cancelled {
    @PartitionKey
    UUID orderId();

    String reason();
  }
}
