/**
 * The annotations that declare a family of events.
 *
 * <p>A family is an interface with {@link io.eventfamily.EventFamily @EventFamily}. The interfaces
 * nested in it that have {@link io.eventfamily.Payload @Payload} are its event types, and their
 * methods are the properties of an event:
 *
 * <pre>{@code
 * @EventFamily(name = "task")
 * public interface TaskEvents {
 *
 *   // A task was created: "task.created" on the wire.
 *   @Payload
 *   interface Created {
 *     @PartitionKey UUID taskId();
 *     @Size(min = 1, max = 200) String title();
 *     @Nullable String description();
 *     @DefaultValue("medium") String priority();
 *     @DefaultValue List<String> tags();
 *   }
 *
 *   // A task was completed: "task.completed" on the wire.
 *   @Payload
 *   interface Completed {
 *     @PartitionKey UUID taskId();
 *     Instant completedAt();
 *   }
 * }
 * }</pre>
 *
 * <p>From this the processor generates, in the same package, immutable classes with builders for
 * the event and its payloads ({@code TaskEvent}, {@code TaskCreatedPayload} …), an enum of the
 * event types, a factory, a handler, and a codec that writes and strictly reads JSON.
 *
 * <p>A property is an abstract method without parameters. It is required, unless it is annotated
 * with an annotation named {@code Nullable}, is an {@code Optional}, or has a {@link
 * io.eventfamily.DefaultValue @DefaultValue}. Properties of the family interface itself belong to
 * the envelope, which all events of the family share. A {@code default} or {@code static} method is
 * left alone, unless it has {@code @DefaultValue} or {@code @AssertTrue}. The schema of the family
 * shows an event of each type; {@link io.eventfamily.Example @Example} says a value for it.
 *
 * <p>A family can name its {@linkplain io.eventfamily.EventFamily#previous() version before}, and
 * then reads the events of that too; {@link io.eventfamily.Upcast @Upcast} says how, where it must.
 *
 * <p>What other libraries have a word for is said in their words: constraints are those of {@code
 * jakarta.validation.constraints}, names on the wire are Jackson's {@code @JsonProperty} and
 * {@code @JsonAlias}, and the Javadoc of a declaration documents what is generated from it. The
 * processor knows these annotations by their names and needs none of them on the class path.
 *
 * <p>A mistake in a declaration is a compile error at the place where it was made.
 */
package io.eventfamily;
