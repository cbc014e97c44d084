package io.eventfamily.testing.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.testing.TestServerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Starts programs that are no sidecar. That the sidecar itself starts, all other tests show. */
@Timeout(120)
class RealSidecarTest {

  private static final SidecarOptions OPTIONS = SidecarOptions.builder("localhost:1").build();

  private List<Path> before;

  @BeforeEach
  void listDirectories() throws Exception {
    before = directories();
  }

  private static List<Path> directories() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(SidecarFiles.PREFIX))
          .toList();
    }
  }

  @Test
  void saysThatThereIsNoSuchProgram() throws Exception {
    Path absent = Path.of("no", "such", "daprd");

    assertThatExceptionOfType(TestServerException.class)
        .isThrownBy(() -> RealSidecar.start(absent, OPTIONS))
        .withMessageStartingWith(absent + " does not start: ");
    assertThat(directories()).isEqualTo(before);
  }

  @Test
  void saysWhatAProgramLoggedThatEnds() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    assertThatExceptionOfType(TestServerException.class)
        .isThrownBy(() -> RealSidecar.start(java, OPTIONS))
        .withMessageContaining("ended with exit code 1. It logged:\nUnrecognized option: --app-id");
    assertThat(directories()).isEqualTo(before);
  }
}
