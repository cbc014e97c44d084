package io.eventfamily.benchmark.peer;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.eventfamily.benchmark.event.Address;
import io.eventfamily.benchmark.event.Discount;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.event.OrderPlacedPayload;
import io.eventfamily.benchmark.event.Orders;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskCreatedPayload;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.Tasks;
import io.eventfamily.benchmark.protobuf.AddressMessage;
import io.eventfamily.benchmark.protobuf.DiscountMessage;
import io.eventfamily.benchmark.protobuf.EventMessage;
import io.eventfamily.benchmark.protobuf.LineMessage;
import io.eventfamily.benchmark.protobuf.OrderPlacedMessage;
import io.eventfamily.benchmark.protobuf.StockMessage;
import io.eventfamily.benchmark.protobuf.TaskCreatedMessage;
import io.eventfamily.runtime.Event;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The samples as messages. */
final class ProtobufEvents {

  private ProtobufEvents() {}

  static EventMessage of(Sample sample) {
    return switch (sample) {
      case SMALL -> of(Tasks.small());
      case NON_ASCII -> of(Tasks.nonAscii());
      case LARGE ->
          envelope(Orders.large())
              .setOrderPlaced(order((OrderPlacedPayload) Orders.large().payload()))
              .build();
    };
  }

  private static EventMessage of(TaskEvent event) {
    return envelope(event).setTaskCreated(task((TaskCreatedPayload) event.payload())).build();
  }

  private static EventMessage.Builder envelope(Event<?> event) {
    EventMessage.Builder message =
        EventMessage.newBuilder()
            .setEventId(id(event.eventId()))
            .setTimestamp(time(event.timestamp()));
    ifPresent(event.correlationId(), id -> message.setCorrelationId(id(id)));
    ifPresent(event.causationId(), id -> message.setCausationId(id(id)));
    return message;
  }

  private static TaskCreatedMessage task(TaskCreatedPayload task) {
    TaskCreatedMessage.Builder message =
        TaskCreatedMessage.newBuilder()
            .setTaskId(id(task.taskId()))
            .setUserId(id(task.userId()))
            .setTitle(task.title())
            .setPriority(task.priority())
            .addAllTags(task.tags());
    ifPresent(task.description(), message::setDescription);
    ifPresent(task.dueDate(), date -> message.setDueDate(time(date)));
    return message.build();
  }

  private static OrderPlacedMessage order(OrderPlacedPayload order) {
    OrderPlacedMessage.Builder message =
        OrderPlacedMessage.newBuilder()
            .setOrderId(id(order.orderId()))
            .setNumber(order.number())
            .setCurrency(order.currency())
            .setTotal(order.total().toString())
            .setGift(order.gift())
            .setShipTo(address(order.shipTo()))
            .putAllAttributes(order.attributes());
    ifPresent(order.note(), message::setNote);
    order.lines().forEach(line -> message.addLines(line(line)));
    return message.build();
  }

  private static AddressMessage address(Address address) {
    return AddressMessage.newBuilder()
        .setStreet(address.street())
        .setCity(address.city())
        .setCountry(address.country())
        .setLatitude(address.latitude())
        .setLongitude(address.longitude())
        .build();
  }

  private static LineMessage line(Line line) {
    LineMessage.Builder message =
        LineMessage.newBuilder()
            .setId(id(line.id()))
            .setSku(line.sku())
            .setName(line.name())
            .setQuantity(line.quantity())
            .setPrice(line.price().toString())
            .setWeight(line.weight())
            .setBarcode(line.barcode())
            .setTaxable(line.taxable())
            .setStock(StockMessage.valueOf(line.stock().name()))
            .addAllLabels(line.labels());
    ifPresent(line.description(), message::setDescription);
    ifPresent(line.promised(), promised -> message.setPromised(time(promised)));
    line.discounts().forEach(discount -> message.addDiscounts(discount(discount)));
    return message.build();
  }

  private static DiscountMessage discount(Discount discount) {
    return DiscountMessage.newBuilder()
        .setCode(discount.code())
        .setPercent(discount.percent())
        .setAmount(discount.amount().toString())
        .build();
  }

  private static ByteString id(UUID id) {
    return ByteString.copyFrom(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .flip());
  }

  private static Timestamp time(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  /** A message has no null: what is absent is not set. */
  private static <T> void ifPresent(@Nullable T value, Consumer<T> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }
}
