package io.eventfamily.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures compilations, and prints what they took. */
public final class Main {

  private static final int TYPES_IN_GROUP = 10;
  private static final int GROUPS = 50;
  private static final int GROWTH = 10;

  private final Path folder;
  private final List<String> jvmOptions;

  private Main(Path folder, List<String> jvmOptions) {
    this.folder = folder;
    this.jvmOptions = jvmOptions;
  }

  /**
   * Measures.
   *
   * @param arguments {@code full} for the comparison, {@code quick} for the same with few types,
   *     {@code growth} for how EventFamily grows with the number of types, {@code baseline} for
   *     what ten recorded versions of each family cost; then how many runs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(System.getProperty("benchmark.folder", "target/compilations"));
    String mode = arguments.length > 0 ? arguments[0] : "full";
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    String report =
        switch (mode) {
          case "full" -> new Main(folder, options("2g")).compare(GROUPS, runs);
          case "quick" -> new Main(folder, options("2g")).compare(GROUPS / 10, runs);
          case "growth" -> new Main(folder, options("8g")).grow(runs);
          case "baseline" -> new Main(folder, options("2g")).compareWithRecorded(runs);
          default ->
              throw new IllegalArgumentException("Not full, quick, growth or baseline: " + mode);
        };
    System.out.println(report);
  }

  private static List<String> options(String heap) {
    // This collector lets the heap grow only as far as it must.
    return List.of("-XX:+UseSerialGC", "-Xmx" + heap);
  }

  private String compare(int groups, int runs) throws IOException, InterruptedException {
    Subject ours = subject(Tool.EVENT_FAMILY, groups);
    Subject withJackson = subject(Tool.EVENT_FAMILY_WITH_JACKSON, groups);
    List<Subject> peers = new ArrayList<>();
    for (Tool tool : Tool.PEERS) {
      peers.add(subject(tool, groups));
    }
    List<Subject> all = new ArrayList<>(List.of(ours, withJackson));
    all.addAll(peers);
    run(all, runs);
    List<Result> peerResults = new ArrayList<>();
    for (Subject peer : peers) {
      peerResults.add(peer.result());
    }
    return Report.of(ours.result(), withJackson.result(), peerResults);
  }

  private String grow(int runs) throws IOException, InterruptedException {
    Subject small = subject(Tool.EVENT_FAMILY, GROUPS);
    run(List.of(small), runs);
    Result smallResult = small.result();
    Subject large = subject(Tool.EVENT_FAMILY, GROUPS * GROWTH);
    run(List.of(large), runs);
    return Report.ofGrowth(smallResult, large.result(), GROWTH);
  }

  private String compareWithRecorded(int runs) throws IOException, InterruptedException {
    Subject versioned = subject(Tool.VERSIONED, GROUPS);
    versioned.runWithProcessor();
    Path baseline = SourceFiles.empty(folder.resolve("baseline"));
    RecordedVersions.write(versioned.classes(), baseline);
    Subject compared =
        subject(
            Tool.COMPARED, GROUPS, List.of("-Aeventfamily.baseline=" + baseline.toAbsolutePath()));
    run(List.of(versioned, compared), runs);
    return Report.ofBaseline(versioned.result(), compared.result());
  }

  private Subject subject(Tool tool, int groups) throws IOException {
    return subject(tool, groups, List.of());
  }

  private Subject subject(Tool tool, int groups, List<String> processorOptions) throws IOException {
    return new Subject(
        tool, Group.create(groups, TYPES_IN_GROUP), folder, jvmOptions, processorOptions);
  }

  /** In turns, so that what slows the machine for a while slows all of them. */
  private static void run(List<Subject> subjects, int runs)
      throws IOException, InterruptedException {
    for (int run = 1; run <= runs; run++) {
      for (Subject subject : subjects) {
        System.err.println("Run " + run + " of " + runs + ": " + subject.tool().title());
        subject.runWithProcessor();
        subject.runAlone();
      }
    }
  }
}
