package golden.shipping;

import io.eventfamily.PartitionKey;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of everything that moves. */
interface Traced<I, T> {

  @PartitionKey
  I id();

  /** Not said in the generated code, as the file may be a class file. */
  @Nullable T subject();

  List<@NotBlank String> places();

  Map<String, @Nullable T> seen();
}
