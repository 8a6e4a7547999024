package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.io.IOException;
import java.util.List;

class Types {
    @BinaryRecord
    static class Setters {
        private long id;
        private String name;

        long getId() {
            return id;
        }

        void setId(long id) {
            this.id = id;
        }

        String getName() {
            return name;
        }

        void setNmae(String name) {
            this.name = name;
        }
    }

    @BinaryRecord
    static class Misspelt {
        final long id;
        final String name;

        private Misspelt(Builder builder) {
            this.id = builder.id;
            this.name = builder.name;
        }

        static Builder builder() {
            return new Builder();
        }

        static class Builder {
            private long id;
            private String name;

            Builder id(long id) {
                this.id = id;
                return this;
            }

            Builder withNmae(String name) {
                this.name = name;
                return this;
            }

            Misspelt build() {
                return new Misspelt(this);
            }
        }
    }

    @BinaryRecord
    static class Typed {
        final long id;
        final String name;
        final List<String> tags;
        final int size;
        final int more;

        private Typed(Builder builder) {
            this.id = 0;
            this.name = "";
            this.tags = List.of();
            this.size = 0;
            this.more = 0;
        }

        static class Builder {
            void id(int id) {}

            void setName(CharSequence[] name) {}

            void addTag(String tag) {}

            private void size(int size) {}

            void more(int more) throws IOException {}

            Typed build() {
                return new Typed(this);
            }
        }
    }

    @BinaryRecord
    abstract static class Abstract {
        abstract long id();

        static Abstract of(long ident) {
            return null;
        }
    }
}
