package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  // Written as in Java's source, since half of a pair does not survive the way into a report.
  @ParameterizedTest
  @CsvSource({
    "'',true",
    "a,true",
    "\\ud7ff\\ue000,true",
    "\\ud83d\\ude00,true",
    "\\ud83d\\ude00\\ud83d\\ude00,true",
    "\\ud83d,false",
    "\\ude00,false",
    "a\\ud83d,false",
    "\\ud83da,false",
    "\\ude00\\ud83d,false",
    "\\ud83d\\ud83d\\ude00,false",
    "\\ud83d\\ude00\\ude00,false"
  })
  void tellsWhetherEverySurrogateIsHalfOfAPair(String text, boolean expected) {
    StringBuilder units = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) == '\\') {
        units.append((char) Integer.parseInt(text.substring(index + 2, index + 6), 16));
        index += 5;
      } else {
        units.append(text.charAt(index));
      }
    }

    assertThat(Texts.isWellFormed(units.toString())).isEqualTo(expected);
  }
}
