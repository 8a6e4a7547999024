package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

class Types {
    @BinaryRecord
    static final class Several {
        final long id;

        Several(long id) throws IOException, IllegalStateException, TimeoutException {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class Private {
        final long id;

        private Private(long id) throws IOException {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class Factory {
        final long id;

        private Factory(String text) {
            this.id = text.length();
        }

        static Factory of(long id) throws Exception {
            return new Factory("x".repeat((int) id));
        }
    }

    @BinaryRecord
    static final class Renamed {
        final long id;

        Renamed(long number) throws IOException {
            this.id = number;
        }
    }
}
