package cases;

import io.github.binrec.annotations.BinaryRecord;

class Types {
    private record Secret(int level) {}

    abstract static class Open {
        int level;
    }

    abstract static class Made {
        abstract int level();

        static Made of(int level) {
            return new Made() {
                @Override
                int level() {
                    return level;
                }
            };
        }
    }

    private class Inner {
        int level;
    }

    private static class Around {
        static class Nested {
            int level;
        }
    }

    @BinaryRecord
    record Trade(Secret secret, Open open, Made made, Inner inner, Around.Nested nested) {}
}
