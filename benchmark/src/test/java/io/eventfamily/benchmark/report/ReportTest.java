package io.eventfamily.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void showsCostsAndFigures() {
    String report =
        new Report(
                List.of(
                    measurement("Bytes.write", Peer.OURS, 100, Double.NaN, 440),
                    measurement("Bytes.write", Peer.JACKSON_2, 1000, 12.3, 900)))
            .toString();
    assertThat(report.substring(report.indexOf('\n')))
        .isEqualTo(
            """


            ## small, byte[]

            | peer               |  write, ns | write, B | read, ns | read, B |
            | ------------------ | ---------: | -------: | -------: | ------: |
            | ours, codec        |        100 |      440 |          |         |
            | Jackson 2 databind | 1,000 ± 12 |      900 |          |         |

            ## figures

            | figure                                                       | value |  target | met |
            | ------------------------------------------------------------ | ----: | ------: | --: |
            | write, ours / Jackson 2 databind, small, byte[]              |  0.10 | <= 0.22 | yes |
            | bytes allocated by write / size of the result, small, byte[] |  1.09 | <= 1.10 | yes |
            """);
  }

  private static Measurement measurement(
      String benchmark, Peer peer, double time, double error, double allocated) {
    return new Measurement(
        benchmark, peer.name(), Sample.SMALL.name(), null, time, error, allocated);
  }
}
