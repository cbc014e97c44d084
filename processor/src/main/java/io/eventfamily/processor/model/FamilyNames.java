package io.eventfamily.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of what is generated from a family. They begin with the name of the interface without
 * {@code Events}, and end with its {@code V<n>}.
 *
 * @param declaration the family's interface
 * @param base what all names begin with; empty where the interface is named just {@code Events}
 * @param versionSuffix what they end with; may be empty
 */
public record FamilyNames(ClassId declaration, String base, String versionSuffix) {

  private static final Pattern NAME = Pattern.compile("(.*?)(?:Events)?(V[1-9]\\d*)?");

  /** The names that follow from that of an interface. */
  public static FamilyNames of(ClassId declaration) {
    Matcher matcher = NAME.matcher(declaration.simpleName());
    if (!matcher.matches()) {
      throw new AssertionError("The pattern fits any name.");
    }
    String suffix = Optional.ofNullable(matcher.group(2)).orElse("");
    return new FamilyNames(declaration, matcher.group(1), suffix);
  }

  /** The class of the events. */
  public ClassId event() {
    return type("Event");
  }

  /** The enum of the event types. */
  public ClassId eventType() {
    return type("EventType");
  }

  /** The interface of all payloads. */
  public ClassId payload() {
    return type("EventPayload");
  }

  /** The class of one payload. */
  public ClassId payloadClass(Payload payload) {
    return type(payload.name() + "Payload");
  }

  /** The class of the creating methods. */
  public ClassId factory() {
    return type("EventFactory");
  }

  /** The interface of those who handle events. */
  public ClassId handler() {
    return type("EventHandler");
  }

  /** The class that writes and reads events. */
  public ClassId codec() {
    return type("EventCodec");
  }

  /** The class that only reads events, which a view has in the place of a codec. */
  public ClassId decoder() {
    return type("EventDecoder");
  }

  /** The class of what is known about the values of the user's own types. */
  public ClassId values() {
    return type("EventValues");
  }

  /** The module for one major version of Jackson. */
  public ClassId jacksonModule(JacksonMajor major) {
    return type("EventJackson" + major.number() + "Module");
  }

  /** The name of the method that creates an event. */
  public String factoryMethod(Payload payload) {
    return "create" + base + payload.name() + "Event";
  }

  /** All types but those of the payloads. */
  public List<ClassId> withoutPayloads() {
    List<ClassId> names =
        new ArrayList<>(
            List.of(event(), eventType(), payload(), factory(), handler(), codec(), values()));
    for (JacksonMajor major : JacksonMajor.values()) {
      names.add(jacksonModule(major));
    }
    return names;
  }

  private ClassId type(String suffix) {
    return declaration.neighbour(base + suffix + versionSuffix);
  }
}
