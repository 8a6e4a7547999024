package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        Money price,
        Priced priced,
        Base base,
        Empty empty,
        Marker marker) {}

class Money {}

interface Priced {}

abstract sealed class Base permits Derived {}

final class Derived extends Base {}

enum Empty {}

@interface Marker {}
