package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.avro.AddressDatum;
import io.eventfamily.benchmark.avro.DiscountDatum;
import io.eventfamily.benchmark.avro.EventDatum;
import io.eventfamily.benchmark.avro.LineDatum;
import io.eventfamily.benchmark.avro.OrderPlacedDatum;
import io.eventfamily.benchmark.avro.StockDatum;
import io.eventfamily.benchmark.avro.TaskCreatedDatum;
import io.eventfamily.benchmark.event.Address;
import io.eventfamily.benchmark.event.Discount;
import io.eventfamily.benchmark.event.Line;
import io.eventfamily.benchmark.event.OrderEvent;
import io.eventfamily.benchmark.event.OrderPlacedPayload;
import io.eventfamily.benchmark.event.Orders;
import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskCreatedPayload;
import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.event.Tasks;
import io.eventfamily.runtime.Event;

/** The samples as records of Avro. */
final class AvroEvents {

  private AvroEvents() {}

  static EventDatum of(Sample sample) {
    return switch (sample) {
      case SMALL -> of(Tasks.small());
      case NON_ASCII -> of(Tasks.nonAscii());
      case LARGE -> of(Orders.large());
    };
  }

  private static EventDatum of(TaskEvent event) {
    return event(event, task((TaskCreatedPayload) event.payload()));
  }

  private static EventDatum of(OrderEvent event) {
    return event(event, order((OrderPlacedPayload) event.payload()));
  }

  private static EventDatum event(Event<?> event, Object payload) {
    return EventDatum.newBuilder()
        .setEventId(event.eventId())
        .setTimestamp(event.timestamp())
        .setCorrelationId(event.correlationId())
        .setCausationId(event.causationId())
        .setPayload(payload)
        .build();
  }

  private static TaskCreatedDatum task(TaskCreatedPayload task) {
    return TaskCreatedDatum.newBuilder()
        .setTaskId(task.taskId())
        .setUserId(task.userId())
        .setTitle(task.title())
        .setDescription(task.description())
        .setPriority(task.priority())
        .setDueDate(task.dueDate())
        .setTags(task.tags())
        .build();
  }

  private static OrderPlacedDatum order(OrderPlacedPayload order) {
    return OrderPlacedDatum.newBuilder()
        .setOrderId(order.orderId())
        .setNumber(order.number())
        .setCurrency(order.currency())
        .setTotal(order.total())
        .setGift(order.gift())
        .setNote(order.note())
        .setShipTo(address(order.shipTo()))
        .setLines(order.lines().stream().map(AvroEvents::line).toList())
        .setAttributes(order.attributes())
        .build();
  }

  private static AddressDatum address(Address address) {
    return AddressDatum.newBuilder()
        .setStreet(address.street())
        .setCity(address.city())
        .setCountry(address.country())
        .setLatitude(address.latitude())
        .setLongitude(address.longitude())
        .build();
  }

  private static LineDatum line(Line line) {
    return LineDatum.newBuilder()
        .setId(line.id())
        .setSku(line.sku())
        .setName(line.name())
        .setDescription(line.description())
        .setQuantity(line.quantity())
        .setPrice(line.price())
        .setWeight(line.weight())
        .setBarcode(line.barcode())
        .setTaxable(line.taxable())
        .setStock(StockDatum.valueOf(line.stock().name()))
        .setPromised(line.promised())
        .setLabels(line.labels())
        .setDiscounts(line.discounts().stream().map(AvroEvents::discount).toList())
        .build();
  }

  private static DiscountDatum discount(Discount discount) {
    return DiscountDatum.newBuilder()
        .setCode(discount.code())
        .setPercent(discount.percent())
        .setAmount(discount.amount())
        .build();
  }
}
