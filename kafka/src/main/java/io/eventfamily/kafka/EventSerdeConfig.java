package io.eventfamily.kafka;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** The settings of serializers and deserializers, among those of the client that uses them. */
public final class EventSerdeConfig extends AbstractConfig {

  /** The codecs of the families on the topic: names of classes, classes or instances. */
  public static final String CODECS = "eventfamily.codecs";

  /** How events are written, see {@link EventFormat#settingName()}. */
  public static final String FORMAT = "eventfamily.format";

  /** Whether the event's type and id are written as headers too. */
  public static final String HEADERS = "eventfamily.headers";

  /** What CloudEvents name as their source. */
  public static final String CLOUDEVENTS_SOURCE = "eventfamily.cloudevents.source";

  /** What CloudEvents name as the schema of their data. */
  public static final String CLOUDEVENTS_DATASCHEMA = "eventfamily.cloudevents.dataschema";

  /** What becomes of a record of an unknown type: {@link #SKIP} or {@link #FAIL}. */
  public static final String UNKNOWN = "eventfamily.unknown";

  /** What becomes of a record that is no valid event: {@link #FAIL} or {@link #SKIP}. */
  public static final String INVALID = "eventfamily.invalid";

  /** Such a record is null to the consumer. */
  public static final String SKIP = "skip";

  /** Such a record is an exception. */
  public static final String FAIL = "fail";

  static final String NOT_CONFIGURED =
      "There is no codec. Set "
          + CODECS
          + " and call configure, or give codecs to the constructor.";

  private static final ConfigDef DEFINITION =
      new ConfigDef()
          .define(
              CODECS,
              ConfigDef.Type.LIST,
              List.of(),
              Importance.HIGH,
              "The codecs of the families on the topic, as names of classes separated by commas."
                  + " In code also classes and instances. A serializer or deserializer that was made"
                  + " with codecs takes those.")
          .define(
              FORMAT,
              ConfigDef.Type.STRING,
              EventFormat.PLAIN.settingName(),
              ValidString.in(EventFormat.settingNames()),
              Importance.MEDIUM,
              "How events are written. All formats are read, whatever this is.")
          .define(
              HEADERS,
              ConfigDef.Type.BOOLEAN,
              false,
              Importance.LOW,
              "Whether each record has the headers event_type and event_id, for who routes records"
                  + " without parsing them.")
          .define(
              CLOUDEVENTS_SOURCE,
              ConfigDef.Type.STRING,
              null,
              Importance.MEDIUM,
              "The source of CloudEvents, a URI or a reference to one, such as /services/tasks."
                  + " Both formats of CloudEvents need it.")
          .define(
              CLOUDEVENTS_DATASCHEMA,
              ConfigDef.Type.STRING,
              null,
              Importance.LOW,
              "The dataschema of CloudEvents, an absolute URI in which {family}, {type} and"
                  + " {version} are filled in. Without a value there is none.")
          .define(
              UNKNOWN,
              ConfigDef.Type.STRING,
              SKIP,
              ValidString.in(SKIP, FAIL),
              Importance.MEDIUM,
              "What StrictEventDeserializer does with an event of a type that no codec knows.")
          .define(
              INVALID,
              ConfigDef.Type.STRING,
              FAIL,
              ValidString.in(FAIL, SKIP),
              Importance.MEDIUM,
              "What StrictEventDeserializer does with a record that is no valid event.");

  /**
   * Takes the settings out of those of a client.
   *
   * @throws ConfigException where one has a value that it cannot have
   */
  public EventSerdeConfig(Map<String, ?> settings) {
    super(DEFINITION, withCodecsAsList(settings), false);
    if (format() != EventFormat.PLAIN) {
      requireSource();
    }
    requireAbsolute(dataschema());
  }

  static EventSerdeConfig ofValues(Map<String, ?> settings, boolean isKey) {
    if (isKey) {
      throw new ConfigException(
          "Events are values of records, not keys. For keys, which are the texts of partition keys,"
              + " use Kafka's StringSerializer and StringDeserializer.");
    }
    return new EventSerdeConfig(settings);
  }

  /** All settings there are. */
  public static ConfigDef configDef() {
    return new ConfigDef(DEFINITION);
  }

  /** Kafka takes one class or instance for no list. */
  private static Map<String, ?> withCodecsAsList(Map<String, ?> settings) {
    Object codecs = settings.get(CODECS);
    if (codecs == null || codecs instanceof String || codecs instanceof List) {
      return settings;
    }
    Map<String, Object> copy = new HashMap<>(settings);
    copy.put(CODECS, List.of(codecs));
    return copy;
  }

  EventFormat format() {
    return EventFormat.ofSetting(getString(FORMAT));
  }

  /** Empty where there is none. */
  String source() {
    String source = getString(CLOUDEVENTS_SOURCE);
    return source == null ? "" : source;
  }

  @Nullable String dataschema() {
    return getString(CLOUDEVENTS_DATASCHEMA);
  }

  boolean skips(String setting) {
    return getString(setting).equals(SKIP);
  }

  private void requireSource() {
    String source = source();
    if (source.isEmpty()) {
      throw new ConfigException(
          CLOUDEVENTS_SOURCE,
          null,
          "CloudEvents need a source. Name where the events are from, such as /services/tasks.");
    }
    try {
      new URI(source);
    } catch (URISyntaxException e) {
      throw new ConfigException(CLOUDEVENTS_SOURCE, source, "It must be a reference to a URI.");
    }
  }

  private static void requireAbsolute(@Nullable String dataschema) {
    if (dataschema == null) {
      return;
    }
    try {
      if (new URI(dataschema.replaceAll("\\{(family|type|version)}", "x")).isAbsolute()) {
        return;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new ConfigException(
        CLOUDEVENTS_DATASCHEMA,
        dataschema,
        "It must be an absolute URI, in which {family}, {type} and {version} may stand.");
  }

  /**
   * The codecs, made where only their classes are named.
   *
   * @throws ConfigException where there is none, or one that is no codec, or two of them read one
   *     type of event
   */
  <E extends Event<?>> EventCodecs<E> codecs() {
    List<EventCodec<? extends E>> codecs = new ArrayList<>();
    List<?> named = getList(CODECS);
    named.forEach(codec -> codecs.add(codec(codec)));
    try {
      return new EventCodecs<>(codecs);
    } catch (IllegalArgumentException e) {
      throw new ConfigException(CODECS, get(CODECS), e.getMessage());
    }
  }

  /** Whoever sets the codecs says by that what the events are. */
  @SuppressWarnings("unchecked")
  private static <E extends Event<?>> EventCodec<? extends E> codec(Object named) {
    Object codec = named;
    try {
      if (named instanceof Class<?> type) {
        codec = Utils.newInstance(type);
      } else if (named instanceof String name) {
        codec = Utils.newInstance(name, Object.class);
      }
    } catch (ClassNotFoundException e) {
      throw new ConfigException(CODECS, named, "There is no such class on the class path.");
    } catch (RuntimeException e) {
      throw new ConfigException(
          CODECS, named, "It cannot be made with a public constructor without parameters: " + e);
    }
    if (codec instanceof EventCodec<?> found) {
      return (EventCodec<? extends E>) found;
    }
    throw new ConfigException(
        CODECS, named, "It is no EventCodec. Name generated codecs, such as TaskEventCodec.");
  }
}
