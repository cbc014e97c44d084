package io.eventfamily.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Keeps what is generated in memory, and forgets class files. */
final class InMemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, StringWriter> sources = new TreeMap<>();
  private final Map<String, ByteArrayOutputStream> resources = new TreeMap<>();

  InMemoryFiles(StandardJavaFileManager manager) {
    super(manager);
  }

  /** What was generated, by the name of the type. */
  Map<String, String> sources() {
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }

  /** What else was generated, by its path. */
  Map<String, String> resources() {
    Map<String, String> texts = new TreeMap<>();
    resources.forEach((path, octets) -> texts.put(path, octets.toString(UTF_8)));
    return texts;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String path, @Nullable FileObject sibling) {
    return new SimpleJavaFileObject(URI.create("random:///resource"), JavaFileObject.Kind.OTHER) {
      @Override
      public OutputStream openOutputStream() {
        return resources.computeIfAbsent(path, unused -> new ByteArrayOutputStream());
      }
    };
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
    return kind == JavaFileObject.Kind.SOURCE
        ? new Generated(name, sources.computeIfAbsent(name, unused -> new StringWriter()))
        : new Forgotten();
  }

  private static final class Generated extends SimpleJavaFileObject {

    private final String typeName;
    private final StringWriter text;

    Generated(String typeName, StringWriter text) {
      super(URI.create("random:///Generated.java"), Kind.SOURCE);
      this.typeName = typeName;
      this.text = text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == getKind() && typeName.endsWith(simpleName);
    }

    @Override
    public Writer openWriter() {
      return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text.toString();
    }
  }

  private static final class Forgotten extends SimpleJavaFileObject {

    Forgotten() {
      super(URI.create("random:///forgotten.class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream();
    }
  }
}
