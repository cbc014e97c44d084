package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a window holds of what it shows. */
class BufferWindowTest {

  private static final int MEGABYTE = 1 << 20;

  private static ByteBuffer direct(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }

  private static Utf8Cursor cursor(BufferWindow window, String json) {
    return new Utf8Cursor(window.of(direct(json)), JsonLimits.defaults());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 17, 31, 64, 1_000, BufferWindow.DEFAULT_SIZE})
  void isNoLargerThanItWasMadeHoweverLongTheDocumentIs(int size) {
    BufferWindow window = new BufferWindow(size);
    Utf8Cursor in = cursor(window, "[" + "12345, \"abc\", ".repeat(100_000) + "null]");
    in.enter();
    int count = 0;
    while (in.nextItem()) {
      in.skip();
      count++;
      assertThat(window.end()).isLessThanOrEqualTo(size);
      assertThat(window.bytes()).hasSizeLessThanOrEqualTo(Math.max(1_024, size));
    }
    in.end();

    assertThat(count).isEqualTo(200_001);
  }

  @Test
  void growsForAStringThatIsLongerAndShrinksAgainBehindIt() {
    BufferWindow window = new BufferWindow(64);
    String text = "é".repeat(10_000);
    Utf8Cursor in = cursor(window, "[\"" + text + "\"," + "7,".repeat(200) + "8]");
    in.enter();
    assertThat(in.nextItem()).isTrue();
    assertThat(in.string()).isEqualTo(text);
    assertThat(window.bytes()).hasSizeBetween(20_000, 20_200);

    for (int index = 0; index < 100; index++) {
      assertThat(in.nextItem()).isTrue();
      assertThat(in.number()).isEqualTo("7");
    }
    assertThat(window.end()).isLessThanOrEqualTo(64);
  }

  @Test
  void doesNotGrowForAStringThatIsPassedOver() {
    BufferWindow window = new BufferWindow(64);
    Utf8Cursor in = cursor(window, "\"" + "é\\n\\ud83d\\ude00".repeat(50_000) + "\"");
    in.skip();
    in.end();

    assertThat(window.bytes()).hasSizeLessThanOrEqualTo(1_024);
  }

  @Test
  void takesOnlyWhatASmallDocumentNeeds() {
    BufferWindow window = new BufferWindow(BufferWindow.DEFAULT_SIZE);
    cursor(window, "\"" + "a".repeat(400) + "\"").skip();

    assertThat(window.bytes()).hasSize(1_024);
  }

  @Test
  void keepsItsArrayUnlessThatIsLarge() {
    BufferWindow window = new BufferWindow(BufferWindow.DEFAULT_SIZE);
    String text = "a".repeat(MEGABYTE / 2);
    assertThat(cursor(window, "\"" + text + "\"").string()).isEqualTo(text);
    byte[] kept = window.bytes();
    window.clear();
    assertThat(window.bytes()).isSameAs(kept);

    String longer = "a".repeat(MEGABYTE + 1);
    assertThat(cursor(window, "\"" + longer + "\"").string()).isEqualTo(longer);
    window.clear();
    assertThat(window.bytes()).isEmpty();
  }

  @Test
  void showsNothingOfTheLastDocumentBehindTheEndOfTheNext() {
    BufferWindow window = new BufferWindow(64);
    Utf8Cursor first = cursor(window, "[12345,67890]");
    first.skip();
    first.end();
    window.clear();
    Utf8Cursor second = cursor(window, "[1");
    second.enter();
    assertThat(second.nextItem()).isTrue();

    // The one before goes on with more digits, and then with the end of the array.
    assertThat(second.number()).isEqualTo("1");
    assertThat(second.isAt(',')).isFalse();
    assertThat(second.showMore()).isFalse();
  }
}
