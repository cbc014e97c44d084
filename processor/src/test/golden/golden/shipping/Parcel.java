package golden.shipping;

import io.eventfamily.DefaultValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is sent. */
record Parcel(
    @Size(min = 1, max = 12) String code,
    @Nullable @Min(1) Integer floor,
    List<@Nullable @Size(max = 20) String> stickers,
    @DefaultValue("false") boolean fragile,
    @Nullable Parcel inside) {}
