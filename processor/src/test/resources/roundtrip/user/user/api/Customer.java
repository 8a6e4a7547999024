package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import java.util.List;
import java.util.Optional;

/** A class with a builder. */
@BinaryRecord
@Reserved(id = 2, type = "java.util.Map<String, int[]>")
public final class Customer {
    @FieldId(1)
    private final long id;

    @FieldId(3)
    private final Optional<String> name;

    @FieldId(4)
    private final List<Settings> settings;

    private Customer(Builder builder) {
        id = builder.id;
        name = builder.name;
        settings = builder.settings;
    }

    /**
     * Returns its number.
     *
     * @return the number
     */
    public long id() {
        return id;
    }

    /**
     * Returns its name.
     *
     * @return the name, if it has one
     */
    public Optional<String> name() {
        return name;
    }

    /**
     * Returns what it has set.
     *
     * @return the settings
     */
    public List<Settings> settings() {
        return settings;
    }

    /**
     * Begins to make one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes one. */
    public static final class Builder {
        private long id;
        private Optional<String> name = Optional.empty();
        private List<Settings> settings = List.of();

        private Builder() {}

        /**
         * Sets the number.
         *
         * @param value the number
         * @return this
         */
        public Builder id(long value) {
            id = value;
            return this;
        }

        /**
         * Sets the name.
         *
         * @param value the name
         * @return this
         */
        public Builder name(Optional<String> value) {
            name = value;
            return this;
        }

        /**
         * Sets what is set.
         *
         * @param value the settings
         * @return this
         */
        public Builder settings(List<Settings> value) {
            settings = value;
            return this;
        }

        /**
         * Ends.
         *
         * @return the customer
         */
        public Customer build() {
            return new Customer(this);
        }
    }
}
