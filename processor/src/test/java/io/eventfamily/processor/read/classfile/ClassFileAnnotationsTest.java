package io.eventfamily.processor.read.classfile;

import static java.io.File.pathSeparator;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileAnnotationsTest {

  private static final boolean COMPILER_HIDES = Runtime.version().feature() < 22;

  /** Reads class files whatever the compiler shows. */
  private static final TypeAnnotationLines.Factory ALWAYS =
      (environment, compiledTypes) ->
          new ClassFileAnnotations(environment, compiledTypes, type -> false);

  @TempDir private Path folder;
  private Path classes;

  @BeforeEach
  void setUp() {
    classes = folder.resolve("lib");
  }

  @Test
  void readsFoldersOfTheClassPath() throws IOException {
    compileLibrary(false);
    expectAnnotations("-cp", classes + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void readsJarsOfTheClassPath() throws IOException {
    compileLibrary(false);
    Path jar = Compilation.jar(classes, folder.resolve("lib.jar"));
    expectAnnotations("-cp", jar + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void readsTheOutputFolderWhenItIsOnTheClassPath() throws IOException {
    compileLibrary(false);
    expectAnnotations(
        "-d", classes.toString(), "-cp", classes + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void readsModulesInFolders() throws IOException {
    compileLibrary(true);
    expectAnnotationsInModule("-p", classes + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void readsModulesInJars() throws IOException {
    compileLibrary(true);
    Path jar = Compilation.jar(classes, folder.resolve("lib.jar"));
    expectAnnotationsInModule("-p", jar + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void readsFoldersOfJarsAndOfModules() throws IOException {
    compileLibrary(true);
    Path jars = Files.createDirectories(folder.resolve("jars"));
    Compilation.jar(classes, jars.resolve("lib.jar"));
    expectAnnotationsInModule("-p", jars + pathSeparator + Compilation.ANNOTATIONS);
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Files.move(classes, modules.resolve("lib"));
    expectAnnotationsInModule("-p", modules + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void readsAutomaticModules() throws IOException {
    compileLibrary(false);
    Path jar = Compilation.jar(classes, folder.resolve("lib.jar"));
    expectAnnotationsInModule(
        "-p",
        jar + pathSeparator + Compilation.ANNOTATIONS,
        "--add-modules",
        "org.jspecify,jakarta.validation");
  }

  @Test
  void readsPatchesOfModules() throws IOException {
    Path empty = folder.resolve("empty");
    Compilation.run(
        Compilation.write(
            folder.resolve("empty-src"),
            Map.of(
                "module-info.java",
                "module lib { exports lib; }",
                "lib/A.java",
                "package lib;" + " interface A {}")),
        List.of("-d", empty.toString()));
    compileLibrary(false);
    expectAnnotationsInModule(
        "-p",
        empty + pathSeparator + Compilation.ANNOTATIONS,
        "--patch-module",
        "lib=" + classes,
        "--add-modules",
        "org.jspecify,jakarta.validation",
        "--add-reads",
        "lib=org.jspecify,jakarta.validation");
  }

  @Test
  void readsWhatTheModuleItselfWasCompiledTo() throws IOException {
    compileLibrary(true);
    List<Path> changed =
        Compilation.write(
            folder.resolve("changed"),
            Map.of("lib/Changed.java", "package lib; interface Changed extends Declared {}"));
    expectAnnotations(changed, "-d", classes.toString(), "-p", Compilation.ANNOTATIONS);
  }

  @Test
  void readsModulesThatAreCompiledTogether() throws IOException {
    Path sources = folder.resolve("src");
    Path output = folder.resolve("out");
    List<Path> library = Compilation.write(sources.resolve("lib"), Library.SOURCES);
    List<Path> all = new ArrayList<>(library);
    all.addAll(
        Compilation.write(sources.resolve("lib"), Map.of("module-info.java", Library.MODULE)));
    List<Path> app = writeApp(sources.resolve("app"), true);
    all.addAll(app);
    List<String> options =
        List.of(
            "-d",
            output.toString(),
            "--module-source-path",
            sources.toString(),
            "-p",
            Compilation.ANNOTATIONS);
    Compilation.run(all, options);
    for (Path source : library) {
      Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
    }
    expectAnnotations(app, options.toArray(String[]::new));
  }

  @Test
  void readsClassFilesOfLaterCompilers() throws IOException, InterruptedException {
    Path javac = Compilation.laterJavac();
    Compilation.runExternally(
        javac,
        Compilation.write(folder.resolve("lib-src"), Library.SOURCES),
        libraryOptions("--release", "17"));
    expectAnnotations("-cp", classes + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void parsesClassFilesOfLaterJava() throws IOException, InterruptedException {
    Path javac = Compilation.laterJavac();
    Compilation.runExternally(
        javac, Compilation.write(folder.resolve("lib-src"), Library.SOURCES), libraryOptions());
    byte[] content = Files.readAllBytes(classes.resolve("lib/Money.class"));
    assertThat(content[7]).as("major version").isGreaterThanOrEqualTo((byte) 69);
    assertThat(ClassFileParser.parse("lib.Money", content))
        .hasValueSatisfying(
            file -> assertThat(file.components()).containsOnlyKeys("currency", "notes"));
  }

  @Test
  void refusesWhatIsNotTheClassFile() throws IOException {
    compileLibrary(false);
    byte[] content = Files.readAllBytes(classes.resolve("lib/Money.class"));
    assertThat(ClassFileParser.parse("lib.Other", content)).isEmpty();
    assertThat(ClassFileParser.parse("lib.Money", new byte[0])).isEmpty();
    content[7] = 120; // a Java that is not there yet
    assertThat(ClassFileParser.parse("lib.Money", content)).isEmpty();
  }

  @Test
  void showsWhatTheCompilerCannotFindAsItWould() throws IOException {
    compileLibrary(false);
    Files.delete(classes.resolve("lib/Quiet.class"));
    Files.delete(classes.resolve("lib/Mood.class"));
    Files.delete(classes.resolve("lib/Other.class"));
    List<String> expected =
        Library.ANNOTATIONS.stream()
            .map(line -> line.replace("@Quiet(", "@Quiet?("))
            .map(line -> line.replace("other=Other", "other=Other?"))
            .toList();
    expect(
        expected,
        ALWAYS,
        writeApp(folder.resolve("app"), false),
        "-cp",
        classes + pathSeparator + Compilation.ANNOTATIONS);
  }

  @Test
  void ecjHidesNothing() throws IOException {
    compileLibrary(false);
    TypeAnnotationLines lines = new TypeAnnotationLines(ClassFileAnnotations::of, Library.TYPES);
    run(
        new EclipseCompiler(),
        lines,
        writeApp(folder.resolve("app"), false),
        "--release",
        "17",
        "-cp",
        classes + pathSeparator + Compilation.ANNOTATIONS);
    assertThat(lines.hidden).isEmpty();
    assertThat(lines.unreadable).isEmpty();
    assertThat(lines.shown)
        .filteredOn(line -> !line.contains("ollar")) // ecj takes each $ for a dot
        .containsExactlyElementsOf(
            Library.ANNOTATIONS.stream().filter(line -> !line.contains("ollar")).toList());
  }

  @Test
  void sourcesHideNothing() throws IOException {
    List<Path> sources = Compilation.write(folder.resolve("lib-src"), Library.SOURCES);
    TypeAnnotationLines lines = new TypeAnnotationLines(ALWAYS, Library.TYPES);
    run(lines, sources, "-cp", Compilation.ANNOTATIONS);
    assertThat(lines.hidden).isEmpty();
    assertThat(lines.unreadable).isEmpty();
  }

  @Test
  void sourcesOnTheSourcePathHideNothing() throws IOException {
    for (boolean wrapped : new boolean[] {false, true}) {
      Compilation.write(folder.resolve("lib-src"), Library.SOURCES);
      TypeAnnotationLines lines = wrapped(ALWAYS, wrapped);
      run(
          lines,
          writeApp(folder.resolve("app"), false),
          "-sourcepath",
          folder.resolve("lib-src").toString(),
          "-cp",
          Compilation.ANNOTATIONS);
      assertThat(lines.hidden).isEmpty();
      assertThat(lines.unreadable).isEmpty();
    }
  }

  @Test
  void theNewerOfSourceAndClassFileCountsAsForTheCompiler() throws IOException {
    compileLibrary(false);
    Path source = folder.resolve("lib-src/lib/HasId.java");
    Files.writeString(source, "package lib; public interface HasId<T> { T id(); T maybe(); }");
    List<String> options =
        List.of(
            "-sourcepath",
            folder.resolve("lib-src").toString(),
            "-cp",
            classes + pathSeparator + Compilation.ANNOTATIONS);
    for (boolean wrapped : new boolean[] {false, true}) {
      touch(source, 3600);
      TypeAnnotationLines ofSource = wrapped(ALWAYS, wrapped);
      run(ofSource, writeApp(folder.resolve("app"), false), options.toArray(String[]::new));
      assertThat(ofSource.hidden).noneMatch(line -> line.startsWith("HasId"));
      touch(source, -3600);
      TypeAnnotationLines ofClassFile = wrapped(ALWAYS, wrapped);
      run(ofClassFile, writeApp(folder.resolve("app"), false), options.toArray(String[]::new));
      assertThat(ofClassFile.hidden).contains("HasId.maybe '' @Nullable()");
      assertThat(ofClassFile.unreadable).isEmpty();
    }
  }

  @Test
  void saysWhatItCannotRead() throws IOException {
    compileLibrary(false);
    TypeAnnotationLines lines =
        new TypeAnnotationLines(
            (environment, compiledTypes) ->
                ALWAYS.create(
                    WrappedEnvironment.withFiles(
                        environment,
                        () -> {
                          throw new FileNotFoundException();
                        }),
                    compiledTypes),
            List.of("lib.Money", "lib.WithId"));
    run(
        lines,
        writeApp(folder.resolve("app"), false),
        "-cp",
        classes + pathSeparator + Compilation.ANNOTATIONS);
    assertThat(lines.hidden).isEmpty();
    assertThat(lines.unreadable)
        .contains("WithId implements", "Money(notes)", "Money.notes", "Money.currency");
  }

  private void compileLibrary(boolean asModule) throws IOException {
    List<Path> sources =
        new ArrayList<>(Compilation.write(folder.resolve("lib-src"), Library.SOURCES));
    if (asModule) {
      sources.addAll(
          Compilation.write(folder.resolve("lib-src"), Map.of("module-info.java", Library.MODULE)));
      Compilation.run(
          sources, List.of("-d", classes.toString(), "-proc:none", "-p", Compilation.ANNOTATIONS));
    } else {
      Compilation.run(sources, libraryOptions());
    }
  }

  private List<String> libraryOptions(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-d", classes.toString(), "-proc:none", "-cp", Compilation.ANNOTATIONS));
    return options;
  }

  private static List<Path> writeApp(Path sources, boolean asModule) throws IOException {
    List<Path> files =
        new ArrayList<>(
            Compilation.write(
                sources,
                Map.of("app/App.java", "package app; interface App extends lib.Declared {}")));
    if (asModule) {
      files.addAll(
          Compilation.write(sources, Map.of("module-info.java", "module app { requires lib; }")));
    }
    return files;
  }

  private void expectAnnotations(String... options) throws IOException {
    expectAnnotations(writeApp(folder.resolve("app"), false), options);
  }

  private void expectAnnotationsInModule(String... options) throws IOException {
    expectAnnotations(writeApp(folder.resolve("app"), true), options);
  }

  /** Of this compiler, and then read although it may show them. */
  private void expectAnnotations(List<Path> sources, String... options) throws IOException {
    TypeAnnotationLines lines = new TypeAnnotationLines(ClassFileAnnotations::of, Library.TYPES);
    run(lines, sources, options);
    assertThat(lines.unreadable).isEmpty();
    assertThat(COMPILER_HIDES ? lines.hidden : lines.shown)
        .containsExactlyElementsOf(Library.ANNOTATIONS);
    assertThat(COMPILER_HIDES ? lines.shown : lines.hidden).isEmpty();
    expect(Library.ANNOTATIONS, ALWAYS, sources, options);
  }

  /** Reads class files, and compares with the compiler where it shows what they say. */
  private void expect(
      List<String> expected,
      TypeAnnotationLines.Factory factory,
      List<Path> sources,
      String... options)
      throws IOException {
    TypeAnnotationLines lines = new TypeAnnotationLines(factory, Library.TYPES);
    run(lines, sources, options);
    assertThat(lines.unreadable).isEmpty();
    assertThat(lines.hidden).containsExactlyElementsOf(expected);
    if (!COMPILER_HIDES) {
      assertThat(lines.shown).containsExactlyElementsOf(expected);
    }
  }

  private void run(TypeAnnotationLines lines, List<Path> sources, String... options)
      throws IOException {
    run(ToolProvider.getSystemJavaCompiler(), lines, sources, options);
  }

  private void run(
      JavaCompiler compiler, TypeAnnotationLines lines, List<Path> sources, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-proc:only"));
    if (!List.of(options).contains("-d")) {
      Path output = Files.createDirectories(folder.resolve("app-classes"));
      all.addAll(List.of("-d", output.toString()));
    }
    all.addAll(List.of(options));
    Compilation.run(compiler, sources, all, List.of(lines));
  }

  private static TypeAnnotationLines wrapped(TypeAnnotationLines.Factory factory, boolean wrapped) {
    return new TypeAnnotationLines(
        (environment, compiledTypes) ->
            factory.create(
                wrapped ? WrappedEnvironment.of(environment) : environment, compiledTypes),
        Library.TYPES);
  }

  private static void touch(Path file, long seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
  }
}
