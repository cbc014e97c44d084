package io.eventfamily.processor.fuzz;

import static io.eventfamily.processor.fuzz.Value.closedObject;
import static io.eventfamily.processor.fuzz.Value.list;
import static io.eventfamily.processor.fuzz.Value.literal;
import static io.eventfamily.processor.fuzz.Value.map;
import static io.eventfamily.processor.fuzz.Value.nullable;
import static io.eventfamily.processor.fuzz.Value.object;
import static io.eventfamily.processor.fuzz.Value.oneOf;
import static io.eventfamily.processor.fuzz.Value.optional;
import static io.eventfamily.processor.fuzz.Value.required;

import io.eventfamily.processor.fuzz.Value.Member;
import io.eventfamily.processor.random.Dice;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Golden families, each with documents that its declaration allows. */
enum Family {
  TASK("golden.task.TaskEvent", "") {
    @Override
    Value documents() {
      return oneOf(
          event(
              "task.created",
              required("task_id", Scalars.uuid()),
              required("user_id", Scalars.uuid()),
              required("title", Texts.notBlank(200)),
              nullable("description", Texts.maybeLong()),
              optional("priority", Texts.any(9)),
              nullable("due_date", Scalars.instant()),
              optional("tags", list(0, 5, Texts.any(9)))),
          event(
              "task.completed",
              required("task_id", Scalars.uuid()),
              required("user_id", Scalars.uuid()),
              required("completed_at", Scalars.instant()),
              optional("has_recurrence", literal("true", "false")),
              nullable("recurrence_pattern", Texts.any(9))));
    }
  },

  REMINDER("golden.reminder.ReminderEvent", "") {
    @Override
    Value documents() {
      return event(
          "reminder.failed",
          required("reminder_id", Scalars.uuid()),
          required("task_id", Scalars.uuid()),
          required("user_id", Scalars.uuid()),
          required("failed_at", Scalars.instant()),
          required("notification_channel", Scalars.text("email", "push", "sms")),
          required("error_message", Texts.maybeLong()),
          required("retry_count", Numbers.between(Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }
  },

  RECURRING("golden.recurring.RecurringEvent", "") {
    @Override
    Value documents() {
      return event(
          "recurring.triggered",
          required("task_id", Scalars.uuid()),
          required("user_id", Scalars.uuid()),
          required("recurrence_pattern", Scalars.text("daily", "weekly")),
          required("next_due_date", Scalars.instant()),
          required("original_task_data", Free.object(6)));
    }
  },

  ORDER("golden.order.OrderEvent", "") {
    @Override
    Value documents() {
      Member shop = optional("shop", Texts.any(6));
      Member department = optional("department", Texts.any(6));
      return oneOf(
          object(envelope("order.measured", Orders.measured(), shop, department)),
          object(envelope("order.defaulted", Orders.defaulted(), shop, department)),
          object(envelope("order.placed", Orders.placed(), shop, department)));
    }
  },

  SHIPPING("golden.shipping.ShippingEvent", "V2") {
    @Override
    Value documents() {
      Value payload =
          object(
              required("id", Scalars.uuid()),
              nullable("subject", parcel(3)),
              required("places", list(0, 3, Texts.notBlank(9))),
              required("seen", map(Texts.any(4), parcel(1).orNull())),
              nullable("replacement", parcel(2)));
      Member version = optional("schema_version", Texts.any(9));
      Member tenant = nullable("tenant", Texts.any(9));
      Member zones = nullable("zones", list(0, 4, Texts.any(3)));
      return object(envelope("shipping.lost.v2", payload, version, tenant, zones));
    }
  },

  ACCOUNT("golden.options.AccountEvent", "V3") {
    @Override
    Value documents() {
      Value time = oneOf(Scalars.instant(), Scalars.localDateTime());
      return closedObject(
          required("eventId", Scalars.uuid()),
          required("eventType", literal("\"account.was-opened\"")),
          optional("schemaVersion", Texts.any(9)),
          required("timestamp", time),
          nullable("correlationId", Scalars.uuid()),
          nullable("tenantId", Texts.any(9)),
          optional("region", Texts.any(3)),
          required("payload", accountOpened(time)));
    }
  },

  RELAY("golden.relay.RelayEvent", "") {
    @Override
    Value documents() {
      return oneOf(relay("relay.received", relayed()), relay("relay.lost", object(later())));
    }
  };

  final Class<Event<?>> event;
  final EventCodec<Event<?>> codec;

  /**
   * @param event the name of its class, without the version behind it
   */
  @SuppressWarnings("unchecked") // generated classes, by the names that they have
  Family(String event, String version) {
    try {
      this.event = (Class<Event<?>>) Class.forName(event + version);
      Field instance = Class.forName(event + "Codec" + version).getDeclaredField("INSTANCE");
      // Some families are not public.
      instance.setAccessible(true);
      this.codec = (EventCodec<Event<?>>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(event, e);
    }
  }

  /** Documents that are valid where the dice are careful. */
  abstract Value documents();

  /** What the id of an event is called. */
  String eventIdName() {
    return this == ACCOUNT || this == RELAY ? "eventId" : "event_id";
  }

  /** A document of any family. */
  static Sample sample(Dice dice) {
    Family family = dice.pick(Arrays.asList(values()));
    return new Sample(family, family.documents().write(dice));
  }

  /** A document, and the family that it is for. */
  record Sample(Family family, String json) {}

  private static Value event(String type, Member... payload) {
    return object(envelope(type, object(payload)));
  }

  private static Member[] envelope(String type, Value payload, Member... further) {
    List<Member> members = new ArrayList<>(Arrays.asList(further));
    members.add(required("event_id", Scalars.uuid()));
    members.add(required("event_type", Scalars.text(type)));
    members.add(required("timestamp", Scalars.instant()));
    members.add(nullable("correlation_id", Scalars.uuid()));
    members.add(nullable("causation_id", Scalars.uuid()));
    members.add(required("payload", payload));
    return members.toArray(new Member[0]);
  }

  private static Value parcel(int depth) {
    return dice ->
        object(
                required("code", Texts.notBlank(12)),
                nullable("floor", Numbers.between(1, Integer.MAX_VALUE)),
                required("stickers", list(0, 3, Texts.any(20).orNull())),
                optional("fragile", literal("true", "false")),
                nullable("inside", depth > 0 ? parcel(depth - 1) : literal("null")))
            .write(dice);
  }

  private static Value relay(String type, Value payload) {
    return object(
        required("eventId", Scalars.uuid()),
        required("eventType", Scalars.text(type)),
        required("timestamp", Scalars.instant()),
        nullable("tenantId", Texts.any(9)),
        optional("hops", Numbers.between(Integer.MIN_VALUE, Integer.MAX_VALUE)),
        required("payload", payload),
        optional("correlationId", Scalars.uuid()),
        later());
  }

  private static Value relayed() {
    Value stamp =
        object(required("country", Texts.any(9)), required("cents", Numbers.between(0, 100)));
    return object(
        required("letterId", Scalars.uuid()),
        required("email", Texts.notBlank(20)),
        optional("stamps", list(0, 3, stamp)),
        optional("unknownProperties_", Texts.any(9)),
        optional("eventId", Free.json(1)),
        later());
  }

  /** What newer programs write, of which now and then only the second counts. */
  private static Member later() {
    return optional("later", Free.json(4));
  }

  private static Value accountOpened(Value time) {
    return closedObject(
        required("id", Scalars.uuid()),
        required("email", Texts.any(320)),
        nullable("e-mail verified?", literal("true", "false")),
        optional("out", Numbers.between(Integer.MIN_VALUE, Integer.MAX_VALUE)),
        required("that", literal("true", "false")),
        optional("other", Scalars.uuid()),
        optional("problems", time),
        nullable("properties", Texts.any(9)),
        required("builder_", list(1, 4, Scalars.uuid())),
        optional("payload", Free.object(3)),
        nullable("emailSet", Free.object(3)));
  }
}
