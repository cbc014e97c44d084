package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.layout.LayoutFormat;
import io.eventfamily.benchmark.peer.streaming.StreamingFormat;
import java.util.Arrays;
import java.util.List;

/** What is compared. The code of one is loaded when its format is asked for. */
public enum Peer {
  OURS("ours, codec", Kind.JSON),
  OURS_JACKSON_3("ours, Jackson 3 mapper", Kind.JSON),
  OURS_JACKSON_2("ours, Jackson 2 mapper", Kind.JSON),
  JACKSON_2("Jackson 2 databind", Kind.JSON),
  BLACKBIRD("Jackson 2 with Blackbird", Kind.JSON),
  JACKSON_3("Jackson 3 databind", Kind.JSON),
  AVAJE("avaje-jsonb", Kind.JSON),
  FASTJSON_2("fastjson2", Kind.JSON),
  DSL_JSON("DSL-JSON", Kind.JSON),
  STREAMING("Jackson streaming by hand", Kind.JSON),
  LAYOUT("bytes by hand", Kind.JSON_BYTES),
  PROTOBUF("protobuf", Kind.BINARY),
  AVRO("Avro", Kind.BINARY);

  private enum Kind {
    JSON,
    JSON_BYTES,
    BINARY
  }

  private final String title;
  private final Kind kind;

  Peer(String title, Kind kind) {
    this.title = title;
    this.kind = kind;
  }

  /** Those that write and read text too. */
  public static List<Peer> ofText() {
    return Arrays.stream(values()).filter(Peer::isText).toList();
  }

  /** Its name in tables. */
  public String title() {
    return title;
  }

  /** Whether it writes JSON. */
  public boolean isJson() {
    return kind != Kind.BINARY;
  }

  /** Whether it writes and reads text too. */
  public boolean isText() {
    return kind == Kind.JSON;
  }

  /** How it writes and reads a sample. */
  public Format<?> format(Sample sample) {
    return switch (this) {
      case OURS -> CodecFormat.of(sample);
      case OURS_JACKSON_3 -> OursJackson3Format.of(sample);
      case OURS_JACKSON_2 -> OursJackson2Format.of(sample);
      case JACKSON_2 -> Jackson2Format.plain(sample);
      case BLACKBIRD -> Jackson2Format.blackbird(sample);
      case JACKSON_3 -> Jackson3Format.of(sample);
      case AVAJE -> AvajeFormat.of(sample);
      case FASTJSON_2 -> Fastjson2Format.of(sample);
      case DSL_JSON -> DslJsonFormat.of(sample);
      case STREAMING -> StreamingFormat.of(sample);
      case LAYOUT -> LayoutFormat.of(sample);
      case PROTOBUF -> new ProtobufFormat(sample);
      case AVRO -> new AvroFormat(sample);
    };
  }
}
