package golden.options;

import io.eventfamily.runtime.UnhandledEventTypeException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Handles the events of the family {@code account}, each type in a method of its own.
 *
 * <p>A new event type is a new method here, so that what implements this interface
 * does not compile until it handles the type. {@link #builder()} makes a handler of
 * some types only.
 *
 * @see AccountEventV3#dispatch(AccountEventHandlerV3)
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
interface AccountEventHandlerV3 {
  /**
   * All kinds of properties, with names that generated code uses itself.
   */
  void onOpened(AccountEventV3 event, AccountOpenedPayloadV3 payload);

  /**
   * Handles a {@code account.closed.v3} event.
   */
  void onClosed(AccountEventV3 event, AccountClosedPayloadV3 payload);

  /**
   * A builder for a handler of some types.
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what is done with some types of events, and with all others.
   *
   * <p>Without {@link #otherwise}, an event of another type is a
   * {@link UnhandledEventTypeException}.
   */
  final class Builder {
    private @Nullable BiConsumer<AccountEventV3, AccountOpenedPayloadV3> onOpened;

    private @Nullable BiConsumer<AccountEventV3, AccountClosedPayloadV3> onClosed;

    private Consumer<AccountEventV3> otherwise = event -> {
      throw new UnhandledEventTypeException(event.eventType());
    };

    private Builder() {
    }

    /**
     * What is done with {@code account.was-opened} events.
     */
    public Builder onOpened(BiConsumer<AccountEventV3, AccountOpenedPayloadV3> action) {
      this.onOpened = action;
      return this;
    }

    /**
     * What is done with {@code account.closed.v3} events.
     */
    public Builder onClosed(BiConsumer<AccountEventV3, AccountClosedPayloadV3> action) {
      this.onClosed = action;
      return this;
    }

    /**
     * What is done with all other events.
     */
    public Builder otherwise(Consumer<AccountEventV3> action) {
      this.otherwise = action;
      return this;
    }

    /**
     * Makes the handler.
     */
    public AccountEventHandlerV3 build() {
      return new Chosen(this);
    }

    private static final class Chosen implements AccountEventHandlerV3 {
      private final BiConsumer<AccountEventV3, AccountOpenedPayloadV3> onOpened;

      private final BiConsumer<AccountEventV3, AccountClosedPayloadV3> onClosed;

      private Chosen(Builder builder) {
        this.onOpened = orElse(builder.onOpened, builder.otherwise);
        this.onClosed = orElse(builder.onClosed, builder.otherwise);
      }

      private static <P> BiConsumer<AccountEventV3, P> orElse(
          @Nullable BiConsumer<AccountEventV3, P> action, Consumer<AccountEventV3> otherwise) {
        return action != null ? action : (event, payload) -> otherwise.accept(event);
      }

      @Override
      public void onOpened(AccountEventV3 event, AccountOpenedPayloadV3 payload) {
        onOpened.accept(event, payload);
      }

      @Override
      public void onClosed(AccountEventV3 event, AccountClosedPayloadV3 payload) {
        onClosed.accept(event, payload);
      }
    }
  }
}
