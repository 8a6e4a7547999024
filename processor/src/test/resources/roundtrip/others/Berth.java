package others;

import io.github.binrec.annotations.BinaryRecord;
import org.immutables.value.Value;

/** In a style of its own, with other names of what Immutables makes, and getters: a method for the builder tells where it is. */
@BinaryRecord
@Value.Immutable
@Value.Style(get = {"get*", "is*"}, init = "set*", builder = "create", typeImmutable = "*Value")
interface Berth {
    int getLength();

    boolean isOpen();

    String getName();

    static BerthValue.Builder builder() {
        return BerthValue.create();
    }
}
