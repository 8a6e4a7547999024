package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import java.io.IOException;

class Types {
    @BinaryRecord
    static class Misspelt {
        final long id;
        final String symbol;

        @Creator
        Misspelt(long id, String symbl) {
            this.id = id;
            this.symbol = symbl;
        }
    }

    @BinaryRecord
    static class Several {
        final long id;
        final String symbol;

        @Creator
        private Several(int id, String symbl) throws IOException {
            this.id = id;
            this.symbol = symbl;
        }
    }

    @BinaryRecord
    static class Text {
        final long id;
        final String symbol;

        private Text(long id, String symbol) {
            this.id = id;
            this.symbol = symbol;
        }

        @Creator
        static Text of(String text) {
            return new Text(1, text);
        }
    }

    @BinaryRecord
    static class Less {
        final long id;
        final String symbol;
        final int size;

        private Less(long id) {
            this.id = id;
            this.symbol = "";
            this.size = 0;
        }

        @Creator
        static Less of(long idd) {
            return new Less(idd);
        }
    }

    @BinaryRecord
    static class Many {
        int a, b, c, d, e, f, g, h, i, j;

        @Creator
        static Many of(String x, String y) {
            return new Many();
        }
    }
}
