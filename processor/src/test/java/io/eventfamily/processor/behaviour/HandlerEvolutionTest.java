package io.eventfamily.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.eventfamily.processor.EventFamilyProcessor;
import io.eventfamily.runtime.UnhandledEventTypeException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What a new event type does to the handlers that there are. */
class HandlerEvolutionTest {

  private static final JavaFileObject HANDLER =
      JavaFileObjects.forSourceLines(
          "acme.Printer",
          "package acme;",
          "public class Printer implements DoorEventHandler {",
          "  public void onOpened(DoorEvent event, DoorOpenedPayload payload) {}",
          "}");

  private static final JavaFileObject MAIN =
      JavaFileObjects.forSourceLines(
          "acme.Main",
          "package acme;",
          "public class Main {",
          "  public static void main(String[] args) {",
          "    DoorEventFactory.createDoorOpenedEvent().dispatch(new Printer());",
          "    DoorEventFactory.createDoorClosedEvent().dispatch(new Printer());",
          "  }",
          "}");

  private static JavaFileObject family(String payloads) {
    return JavaFileObjects.forSourceLines(
        "acme.DoorEvents",
        "package acme;",
        "import io.eventfamily.*;",
        "@EventFamily(name = \"door\") public interface DoorEvents {",
        payloads,
        "}");
  }

  private static final JavaFileObject OLD = family("@Payload interface Opened {}");
  private static final JavaFileObject NEW =
      family("@Payload interface Opened {} @Payload interface Closed {}");

  @Test
  void aHandlerDoesNotCompileUntilItHandlesTheNewType() {
    assertThat(compile(OLD, HANDLER)).succeeded();
    assertThat(compile(NEW, HANDLER)).hadErrorContaining("onClosed");
  }

  @Test
  void aHandlerThatIsCompiledAlreadyGetsANamedException() throws Exception {
    Map<String, byte[]> classes = classes(compile(NEW, MAIN, stub()));
    classes.put("acme.Printer", classes(compile(OLD, HANDLER)).get("acme.Printer"));
    Class<?> main = new InMemoryLoader(classes).loadClass("acme.Main");

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> main.getMethod("main", String[].class).invoke(null, (Object) null))
        .withCauseInstanceOf(UnhandledEventTypeException.class)
        .satisfies(
            e ->
                assertThat(((UnhandledEventTypeException) e.getCause()).eventType())
                    .isEqualTo("door.closed"));
  }

  /** For Main to compile; the class of the old handler takes its place. */
  private static JavaFileObject stub() {
    return JavaFileObjects.forSourceLines(
        "acme.Printer",
        "package acme;",
        "public class Printer implements DoorEventHandler {",
        "  public void onOpened(DoorEvent event, DoorOpenedPayload payload) {}",
        "  public void onClosed(DoorEvent event, DoorClosedPayload payload) {}",
        "}");
  }

  private static Compilation compile(JavaFileObject... sources) {
    return javac().withProcessors(new EventFamilyProcessor()).compile(sources);
  }

  private static Map<String, byte[]> classes(Compilation compilation) throws IOException {
    assertThat(compilation).succeeded();
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath();
        String name = path.substring(path.indexOf("acme/"), path.length() - ".class".length());
        try (InputStream in = file.openInputStream()) {
          classes.put(name.replace('/', '.'), in.readAllBytes());
        }
      }
    }
    return classes;
  }

  private static final class InMemoryLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    InMemoryLoader(Map<String, byte[]> classes) {
      super(HandlerEvolutionTest.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
