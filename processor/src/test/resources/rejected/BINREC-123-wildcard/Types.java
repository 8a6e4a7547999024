package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Types {
    @BinaryRecord
    static final class Legs {
        private final List<Number> legs;
        private final Optional<List<String>> some;
        private final Map<String, List<Long>> byName;

        Legs(List<Number> legs, Optional<List<String>> some, Map<String, List<Long>> byName) {
            this.legs = legs;
            this.some = some;
            this.byName = byName;
        }

        List<? extends Number> getLegs() {
            return legs;
        }

        Optional<? extends List<String>> getSome() {
            return some;
        }

        Map<String, ? extends List<Long>> getByName() {
            return byName;
        }
    }
}
