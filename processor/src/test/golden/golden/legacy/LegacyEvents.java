package golden.legacy;

import io.eventfamily.DefaultValue;
import io.eventfamily.EventFamily;
import io.eventfamily.Payload;
import java.util.List;

/** A family of which some should not be used any more. */
@EventFamily(name = "legacy")
public interface LegacyEvents {

  /** Still in use, but for one property and one constant. */
  @Payload
  interface Kept {
    String name();

    /** Replaced by the name. */
    @Deprecated
    List<String> names();

    Colour colour();

    @DefaultValue
    List<Point> points();
  }

  /** Replaced by {@link Kept}. */
  @Deprecated
  @Payload
  interface Gone {
    String name();
  }

  /** A colour. */
  enum Colour {
    RED,
    /** Too pale. */
    @Deprecated
    PINK
  }

  /** A place. */
  record Point(int x, int y) {}
}
