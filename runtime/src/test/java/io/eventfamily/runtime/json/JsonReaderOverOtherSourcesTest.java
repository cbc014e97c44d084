package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a source other than UTF-8 may hold: half of a surrogate pair, and values of Java. */
class JsonReaderOverOtherSourcesTest {

  private static final String HALF_OF_A_PAIR = "a\ud83d";

  /** Reads a tree of Java's own lists, maps, strings and booleans, as from a buffer of tokens. */
  private static final class TreeReader extends OneWayJsonReader {

    private final Deque<Iterator<?>> containers = new ArrayDeque<>();
    private Object next;

    TreeReader(Object tree) {
      super(Problems.ofJsonEvent());
      next = tree;
    }

    @Override
    protected Kind sourceKind() {
      if (next instanceof Map<?, ?>) {
        return Kind.OBJECT;
      }
      if (next instanceof List<?>) {
        return Kind.ARRAY;
      }
      if (next instanceof String) {
        return Kind.STRING;
      }
      return next instanceof Boolean ? Kind.BOOLEAN : Kind.OTHER;
    }

    @Override
    protected void enterSourceObject() {
      containers.push(((Map<?, ?>) next).entrySet().iterator());
    }

    @Override
    protected String nextSourceName() {
      if (!containers.peek().hasNext()) {
        containers.pop();
        return null;
      }
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) containers.peek().next();
      next = entry.getValue();
      return (String) entry.getKey();
    }

    @Override
    protected void enterSourceArray() {
      containers.push(((List<?>) next).iterator());
    }

    @Override
    protected boolean nextSourceItem() {
      if (!containers.peek().hasNext()) {
        containers.pop();
        return false;
      }
      next = containers.peek().next();
      return true;
    }

    @Override
    protected String sourceString() {
      return (String) next;
    }

    @Override
    protected BigInteger sourceInteger() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected Object sourceDecimal() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected boolean sourceBool() {
      return (Boolean) next;
    }

    @Override
    protected void skipSource() {}
  }

  @Test
  void rejectsHalfOfASurrogatePairInAString() {
    TreeReader in = new TreeReader(List.of("a", HALF_OF_A_PAIR));

    assertThat(in.readList(JsonReader::readString)).isEqualTo(Arrays.asList("a", null));
    assertThat(in.problems().toList()).containsExactly(Problem.STRING_UNICODE.at("/1"));
  }

  @Test
  void rejectsHalfOfASurrogatePairInACharacterAndInAUri() {
    TreeReader character = new TreeReader("\ud83d");
    assertThat(character.readChar()).isEqualTo('\0');
    assertThat(character.problems().toList()).containsExactly(Problem.STRING_UNICODE.at(""));

    TreeReader uri = new TreeReader("http://h/" + HALF_OF_A_PAIR);
    assertThat(uri.readUri()).isNull();
    assertThat(uri.problems().toList()).containsExactly(Problem.URL_PARSING.at(""));
  }

  @Test
  void rejectsHalfOfASurrogatePairInADecimalAndInABase64() {
    TreeReader decimal = new TreeReader("1\ud835");
    assertThat(decimal.readBigDecimal()).isNull();
    assertThat(decimal.problems().toList()).containsExactly(Problem.DECIMAL_PARSING.at(""));

    TreeReader bytes = new TreeReader("AAA\ud83d");
    assertThat(bytes.readBytes()).isNull();
    assertThat(bytes.problems().toList()).containsExactly(Problem.BYTES_INVALID_ENCODING.at(""));
  }

  @Test
  void rejectsHalfOfASurrogatePairInFreeJson() {
    TreeReader in = new TreeReader(Map.of("x", List.of(true, HALF_OF_A_PAIR)));
    in.readFreeJson();

    assertThat(in.problems().toList()).containsExactly(Problem.STRING_UNICODE.at("/x/1"));
  }

  // The name was rejected, and what it stands for was judged all the same.
  @Test
  void rejectsHalfOfASurrogatePairInANameAndDoesNotJudgeItsValue() {
    TreeReader in = new TreeReader(Map.of(HALF_OF_A_PAIR, List.of('x')));
    in.readFreeObject();

    assertThat(in.problems().toList())
        .containsExactly(Problem.STRING_UNICODE.at("/" + HALF_OF_A_PAIR));
  }

  @Test
  void rejectsWhatIsNoJson() {
    TreeReader in = new TreeReader(List.of(true, 'x'));

    assertThat(in.readFreeJson()).isEqualTo(Arrays.asList(true, null));
    assertThat(in.problems().toList()).containsExactly(Problem.NOT_JSON.at("/1"));
    assertThat(new TreeReader('x').readString()).isNull();
    assertThat(new TreeReader('x').readBoolean()).isFalse();
    assertThat(new TreeReader('x').readNull()).isFalse();
  }

  @Test
  void rejectsHalfOfASurrogatePairInTheKeyOfAMapAndDoesNotJudgeItsValue() {
    TreeReader in = new TreeReader(Map.of(HALF_OF_A_PAIR, List.of('x')));
    in.readMap(MapKeys.STRING, value -> value.readList(JsonReader::readString));

    assertThat(in.problems().toList())
        .containsExactly(Problem.STRING_UNICODE.at("/" + HALF_OF_A_PAIR));
  }

  @Test
  void takesHalfOfASurrogatePairForNoTag() {
    UnionTags tags = UnionTags.of("kind", "a", "b");
    TreeReader union = new TreeReader(Map.of("kind", HALF_OF_A_PAIR));

    assertThat(union.readTag(tags)).isEqualTo(UnionTags.INVALID);
    assertThat(union.problems().toList())
        .containsExactly(Problem.tagInvalid("kind", "a, b").at(""));
  }

  @Test
  void takesAValueOfJavaForNoUnionAndForNoTag() {
    UnionTags tags = UnionTags.of("kind", "a", "b");
    TreeReader in = new TreeReader(List.of('x', Map.of("kind", 'a'), Map.of("kind", "b")));

    assertThat(in.readList(item -> tagOf(item, tags)))
        .containsExactly(UnionTags.NOT_FOUND, UnionTags.INVALID, 1);
    assertThat(in.problems().toList())
        .containsExactly(Problem.DICT_TYPE.at("/0"), Problem.tagInvalid("kind", "a, b").at("/1"));
  }

  private static int tagOf(JsonReader item, UnionTags tags) {
    int tag = item.readTag(tags);
    if (tag >= 0) {
      item.skipValue();
    }
    return tag;
  }

  // The value that is kept for the second reading is read by the first one too.
  @Test
  void keepsValuesOfJavaForTheSecondReading() {
    PropertyName name = PropertyName.of("a");
    PropertyNames names = PropertyNames.of(name);
    TreeReader in = new TreeReader(Map.of("a", List.of("x", true, List.of(), 'x')));
    in.beginObject();
    in.nextProperty(names);
    in.mark();
    in.readFreeJson();
    in.nextProperty(names);

    assertThat(in.readMarked(name, JsonReader::readFreeJson))
        .isEqualTo(Arrays.asList("x", true, List.of(), null));
    assertThat(in.problems().toList()).containsExactly(Problem.NOT_JSON.at("/a/3"));
  }
}
