package others;

import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;

/** AutoValue copies what stands on the accessors, and in their types, into the class that implements it. */
@BinaryRecord
@AutoValue
abstract class Kennel {
    @FieldId(2)
    @Varint
    abstract long id();

    @FieldId(1)
    @Default("3")
    abstract int dogs();

    @FieldId(3)
    abstract List<@Varint Long> ages();

    @FieldId(4)
    abstract Map<@Utf8 String, @Varint Integer> bones();

    static Kennel create(long id, int dogs, List<Long> ages, Map<String, Integer> bones) {
        return new AutoValue_Kennel(id, dogs, ages, bones);
    }
}
