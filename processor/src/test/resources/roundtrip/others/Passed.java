package others;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Varint;
import java.util.List;
import org.immutables.value.Value;

/** Immutables copies what it is told to. */
@BinaryRecord
@Value.Immutable
@Value.Style(passAnnotations = {FieldId.class, Varint.class, Default.class})
interface Passed {
    @FieldId(2)
    @Varint
    long id();

    @FieldId(1)
    @Default("3")
    int level();

    @FieldId(3)
    List<@Varint Long> ages();
}
