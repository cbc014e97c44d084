package golden.order;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.eventfamily.Sensitive;
import java.math.BigDecimal;

/** How something is paid. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Payment.Card.class, name = "card"),
  @JsonSubTypes.Type(value = Payment.Cash.class, name = "cash")
})
public sealed interface Payment {

  /** With a card. */
  record Card(@Sensitive String number, Method method) implements Payment {}

  /** With money. */
  record Cash(BigDecimal given) implements Payment {}

  /** Not at all. */
  record Free() implements Payment {}

  /** The ways to pay. */
  enum Method {
    @JsonProperty("card")
    CARD,
    @JsonProperty("bank transfer")
    TRANSFER,
    CASH,
    @JsonEnumDefaultValue
    OTHER
  }
}
