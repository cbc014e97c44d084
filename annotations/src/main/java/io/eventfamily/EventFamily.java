package io.eventfamily;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a family of events: the event types that share a name, a topic and an envelope.
 *
 * <pre>{@code
 * @EventFamily(name = "task", version = "1.0.0")
 * public interface TaskEvents {
 *
 *   @Nullable String tenantId(); // in the envelope of every event
 *
 *   @Payload
 *   interface Created {
 *     @PartitionKey UUID taskId();
 *     String title();
 *   }
 * }
 * }</pre>
 *
 * <p>The names of the generated types begin with the simple name of the interface, without a
 * trailing {@code Events}: {@code TaskEvents} gives {@code TaskEvent}, {@code TaskEventCodec},
 * {@code TaskCreatedPayload} and so on. A trailing {@code V<n>} moves to the end: {@code
 * TaskEventsV2} gives {@code TaskEventV2}. They are generated into the package of the interface and
 * are as visible as the interface is.
 *
 * <p>The annotation belongs on an interface, at the top level or nested, that has at least one
 * {@linkplain Payload payload}. Anything else is a compile error, as is an interface named just
 * {@code Events}, a suffix {@code V<n>} that is not the major {@link #version()}, and any two
 * declarations that would generate the same type or the same name on the wire.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventFamily {

  /**
   * The name of the family, from which the names of its topic and its event types are derived:
   * {@code "task"} gives {@code "task-events"} and {@code "task.created"}. A name that is empty is
   * a compile error.
   */
  String name();

  /**
   * The topic that the events of this family are published to. A deployment can map it to another.
   * The default is the {@linkplain #name() name} of the family followed by {@code -events}: {@code
   * "task-events"}.
   */
  String topic() default "";

  /**
   * The version of the family, as a semantic version: {@code "1.2.0"}. The default is none.
   *
   * <p>A family with a version writes it as {@code schema_version} into every envelope. From the
   * major version 2 on, the default names of its event types end with it: {@code
   * "task.created.v2"}. Text that is not a semantic version is a compile error.
   */
  String version() default "";

  /**
   * The interface that declares the version before this one. The default, {@code void.class},
   * stands for none.
   *
   * <p>The codec of this family reads the events of that version too, and of those before it, and
   * gives events of this one. Where that cannot be derived, a method with {@link Upcast @Upcast} is
   * needed, and its absence is a compile error.
   *
   * <p>A class that is not a family, that has another {@link #name()}, or whose {@link #version()}
   * is not lower, is a compile error, as is a chain that leaves a major version out.
   *
   * <pre>{@code
   * @EventFamily(name = "task", version = "2.0.0", previous = TaskEvents.class)
   * public interface TaskEventsV2 { … }
   * }</pre>
   */
  Class<?> previous() default void.class;

  /**
   * Which changes are allowed: since the {@linkplain #previous() version before}, since versions
   * that were recorded (the compiler's option {@code -Aeventfamily.baseline}), and from a payload
   * to one with a newer event type in the same family. The default is {@link Compatibility#FULL}. A
   * change that breaks it is a compile error at what changed.
   *
   * <p>Writers are taken as closed, because they write what they declare, and readers as open,
   * because they pass over what they do not know. So an optional property may come and go.
   */
  Compatibility compatibility() default Compatibility.FULL;

  /**
   * Whether the envelope has {@code correlation_id} and {@code causation_id}, which say what an
   * event belongs to and what it was caused by. The default is {@code true}. The events of a family
   * without them have no {@code causedBy}, and their builders no setters for the two.
   */
  boolean correlated() default true;

  /**
   * How a property is written whose value is null. The default is {@link Nulls#WRITE}. It makes no
   * difference to reading.
   */
  Nulls nulls() default Nulls.WRITE;

  /**
   * What a reader does with a property that is not declared. The default is {@link
   * UnknownProperties#IGNORE}.
   */
  UnknownProperties unknownProperties() default UnknownProperties.IGNORE;

  /**
   * How the names of properties on the wire follow from their names in Java, in the envelope and in
   * the payloads. The default is {@link Naming#SNAKE_CASE}. A property with {@code @JsonProperty}
   * has the name given there.
   */
  Naming naming() default Naming.SNAKE_CASE;

  /**
   * What a reader does with a timestamp that has no offset from UTC where it needs one. The default
   * is {@link NaiveTimestamps#REJECT}.
   */
  NaiveTimestamps naiveTimestamps() default NaiveTimestamps.REJECT;

  /**
   * Further payloads of this family, that are not nested in it: interfaces with {@link
   * Payload @Payload}. The default is none. They follow the nested ones, in the order given here. A
   * class that is not a payload, or is named twice, is a compile error.
   */
  Class<?>[] payloads() default {};

  /**
   * Whether this is a reader's view of a family that somebody else owns. The default is {@code
   * false}.
   *
   * <p>A view declares only the payloads and the properties that its reader uses, under the {@link
   * #name()} of the owner's family. Nothing for writing is generated from it: events, payloads, a
   * handler, and a decoder in the place of the codec. The compiler compares it with the schemas
   * that the owner published, and rejects a view that would reject events of the owner.
   *
   * <p>With a {@link #version()} it reads the events from that version of the owner on, else those
   * of every known version. What only matters to who writes has no place on a view, and is a
   * compile error: {@link #previous()}, {@link #compatibility()}, {@link #nulls()}, {@link
   * PartitionKey}, {@link Example}; and so is {@link UnknownProperties#REJECT}, as the rest is
   * there to be ignored.
   *
   * <pre>{@code
   * @EventFamily(name = "task", version = "1.3.0", view = true)
   * interface TaskView {
   *   @Payload
   *   interface Created {
   *     UUID taskId();
   *     String title();
   *   }
   * }
   * }</pre>
   */
  boolean view() default false;

  /** Which of two versions of a family must be able to read the events of the other. */
  enum Compatibility {
    /**
     * Both: readers of this version read events of the version before, and readers of the version
     * before read events of this one.
     */
    FULL,

    /** Readers of this version read events of the version before. */
    BACKWARD,

    /** Readers of the version before read events of this version. */
    FORWARD,

    /** Neither: any change is allowed. */
    NONE
  }

  /** How a property is written whose value is null. */
  enum Nulls {
    /** As a JSON null. */
    WRITE,

    /**
     * Not at all, except where a reader would put a default in the place of an absent property:
     * there it is written as a JSON null.
     */
    OMIT
  }

  /** What a reader does with a property that is not declared. */
  enum UnknownProperties {
    /** It skips the property, so that others may add some. */
    IGNORE,

    /** It rejects the event. */
    REJECT,

    /**
     * It keeps the property with the event, for a service in the middle that was compiled against
     * an older declaration and must not lose what newer producers send.
     *
     * <p>The event and each payload have {@code unknownProperties()}: those of the envelope's JSON
     * object and those of the payload's, as free JSON, unmodifiable and in the order in which they
     * were read. Builders have a setter for them, {@code equals} compares them, {@code toBuilder()}
     * and {@code with…} keep them, and they are written after the declared properties. {@code
     * toString()} shows their names only, because nobody knows which of the values are sensitive. A
     * property or a helper of that name is a compile error.
     *
     * <p>Numbers are held as free JSON holds them: an integer exactly, and any other as the nearest
     * double, so that {@code 1.10} is written as {@code 1.1}. A number beyond the doubles, such as
     * {@code 1e400}, makes the event invalid, with {@code finite_number}: it could not be passed
     * on. Properties that a record in an event does not declare are skipped, because a record has
     * no place for them.
     */
    KEEP
  }

  /** How the name of a property on the wire follows from its name in Java. */
  enum Naming {
    /**
     * In lower case, with an underscore between words: {@code userId} is {@code user_id}, {@code
     * HTTPServer} is {@code http_server}, {@code address2} stays as it is.
     */
    SNAKE_CASE,

    /** It is the name in Java: {@code userId}. */
    AS_DECLARED
  }

  /** What a reader does with a timestamp that has no offset from UTC where it needs one. */
  enum NaiveTimestamps {
    /** It rejects the event: nobody knows which instant is meant. */
    REJECT,

    /** It takes the timestamp as one in UTC. */
    UTC
  }
}
