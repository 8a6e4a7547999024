package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CollisionGuardTest {
    private final ByteStream in = ByteStreams.memory();

    private record Key(int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Test
    void fewKeys_mayAllHaveOneHashCode() throws IOException {
        CollisionGuard guard = CollisionGuard.of(1024);
        for (int i = 0; i < 1024; i++) {
            guard.admit(in, new Key(0));
        }
    }

    @Test
    void manyKeys_ofOneHashCode_areRefused() throws IOException {
        CollisionGuard guard = CollisionGuard.of(4096);
        for (int i = 0; i < 1024 + 8; i++) {
            guard.admit(in, new Key(42));
        }

        MalformedRecordException failure =
                catchThrowableOfType(MalformedRecordException.class, () -> guard.admit(in, new Key(42)));

        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
    }

    @Test
    void manyKeys_ofHashCodesAsRecordsHaveThem_passWhateverTheirStep() throws IOException {
        for (int step = 1; step != 0; step <<= 1) {
            int keys = (int) Math.min(1 << 20, (1L << 32) / Integer.toUnsignedLong(step));
            CollisionGuard guard = CollisionGuard.of(keys);
            for (int i = 0; i < keys; i++) {
                guard.admit(in, new Key(i * step));
            }
        }
        Random random = new Random(1);
        CollisionGuard guard = CollisionGuard.of(1 << 20);
        for (int i = 0; i < 1 << 20; i++) {
            guard.admit(in, new Key(random.nextInt()));
        }
    }

    /** However many keys there are: else time would still grow with the square of their number. */
    @Test
    void moreKeys_mayNotCollideMore() throws IOException {
        int keys = 5_000_000;
        CollisionGuard guard = CollisionGuard.of(keys);
        int colliding = 0;
        for (int i = 0; i < keys; i++) {
            boolean admitted = isAdmitted(guard, i % 100 == 0 ? 0 : i);
            colliding += admitted && i % 100 == 0 ? 1 : 0;
        }
        assertThat(colliding).isBetween(1024, 3072);
    }

    private boolean isAdmitted(CollisionGuard guard, int hash) throws IOException {
        try {
            guard.admit(in, new Key(hash));
            return true;
        } catch (MalformedRecordException e) {
            return false;
        }
    }

    @Test
    void null_isAKeyLikeAnyOther() throws IOException {
        CollisionGuard guard = CollisionGuard.of(5000);
        for (int i = 0; i < 1024; i++) {
            guard.admit(in, null);
        }
        assertThat(catchThrowableOfType(MalformedRecordException.class, () -> {
                    for (int i = 0; i < 1024; i++) {
                        guard.admit(in, null);
                    }
                }))
                .isNotNull();
    }
}
