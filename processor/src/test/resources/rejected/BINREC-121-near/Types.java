package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

class Types {
    @BinaryRecord
    static class MissingSetter {
        private long id;
        private List<String> names;

        long getId() {
            return id;
        }

        void setId(long id) {
            this.id = id;
        }

        List<String> getNames() {
            return names;
        }
    }

    @BinaryRecord
    static class OtherSetters {
        private long id;
        private String name;
        private boolean open;

        long getId() {
            return id;
        }

        void setId(int id) {
            this.id = id;
        }

        String getName() {
            return name;
        }

        private void setName(String name) {
            this.name = name;
        }

        boolean isOpen() {
            return open;
        }
    }

    @BinaryRecord
    static final class Misspelt {
        final long id;
        final String symbol;

        Misspelt(long id, String symbl) {
            this.id = id;
            this.symbol = symbl;
        }
    }

    @BinaryRecord
    static final class Renamed {
        final long id;
        final String symbol;

        Renamed(long id, String text) {
            this.id = id;
            this.symbol = text;
        }
    }

    @BinaryRecord
    static final class Twice {
        final long id;
        final String symbol;

        private Twice(long id, String sybmol) {
            this.id = id;
            this.symbol = sybmol;
        }
    }

    @BinaryRecord
    static final class Narrow {
        final long id;

        Narrow(int id) {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class NoArguments {
        private long id;

        private NoArguments() {}

        long getId() {
            return id;
        }

        void setId(long id) {
            this.id = id;
        }
    }

    @BinaryRecord
    static final class Factory {
        private final long id;

        private Factory(String text) {
            this.id = Long.parseLong(text);
        }

        long id() {
            return id;
        }

        private static Factory of(long id) {
            return new Factory("" + id);
        }
    }

    @BinaryRecord
    static class Large {
        private int a;
        private int b;
        private int c;
        private int d;

        int a() {
            return a;
        }

        int b() {
            return b;
        }

        int c() {
            return c;
        }

        int d() {
            return d;
        }
    }
}
