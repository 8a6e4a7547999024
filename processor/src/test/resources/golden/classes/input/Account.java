package golden;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Optional;

/** Made by a builder. */
@BinaryRecord
public final class Account {
    private final long id;
    private final Optional<String> name;

    private Account(Builder builder) {
        id = builder.id;
        name = builder.name;
    }

    public long id() {
        return id;
    }

    public Optional<String> name() {
        return name;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private long id;
        private Optional<String> name = Optional.empty();

        public Builder id(long id) {
            this.id = id;
            return this;
        }

        public Builder name(Optional<String> name) {
            this.name = name;
            return this;
        }

        public Account build() {
            return new Account(this);
        }
    }
}
