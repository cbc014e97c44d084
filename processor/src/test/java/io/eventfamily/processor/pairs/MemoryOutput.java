package io.eventfamily.processor.pairs;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Keeps in memory all that a compiler writes: generated sources, classes and other files. */
final class MemoryOutput extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, ByteArrayOutputStream> files = new ConcurrentHashMap<>();

  MemoryOutput(StandardJavaFileManager manager) {
    super(manager);
  }

  /** What was written, by its path. */
  Map<String, ByteArrayOutputStream> files() {
    return files;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
    return new Written(name.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, @Nullable FileObject sibling) {
    return new Written(name, JavaFileObject.Kind.OTHER);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String name)
      throws FileNotFoundException {
    throw new FileNotFoundException(name);
  }

  private final class Written extends SimpleJavaFileObject {

    private final String path;

    Written(String path, JavaFileObject.Kind kind) {
      super(URI.create("memory:///" + path), kind);
      this.path = path;
    }

    @Override
    public OutputStream openOutputStream() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.put(path, bytes);
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return files.get(path).toString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
