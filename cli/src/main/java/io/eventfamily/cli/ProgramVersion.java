package io.eventfamily.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar has; there is none while the program is not in a jar. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"eventfamily " + version};
  }
}
