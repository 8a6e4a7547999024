package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import java.util.List;

/**
 * A generic sealed type that will have more variants.
 *
 * @param <T> what is said
 */
@BinaryRecord
@ReservedTags(3)
public sealed interface Message<T extends Comparable<? super T>> {
    /**
     * Says something.
     *
     * @param what the thing
     * @param urgency how soon
     * @param <T> its type
     */
    @BinaryRecord
    @Tag(1)
    record Saying<T extends Comparable<? super T>>(T what, Urgency urgency) implements Message<T> {}

    /**
     * Says several things.
     *
     * @param all the things
     * @param other one that may be missing
     * @param <T> their type
     */
    @BinaryRecord
    @Tag(2)
    record Several<T extends Comparable<? super T>>(List<Message<T>> all, @Nullable T other) implements Message<T> {}

    /**
     * What a later version said.
     *
     * @param tag its tag
     * @param body its bytes
     * @param <T> its type
     */
    @Fallback
    record Unknown<T extends Comparable<? super T>>(int tag, byte[] body) implements Message<T> {}

    /** How soon. */
    enum Urgency {
        /** Now. */
        NOW,
        /** Some day. */
        LATER,
        /** Whatever a later version says. */
        @Fallback
        OTHER
    }
}
