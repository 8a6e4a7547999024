package cases;

final class Circle implements Shape {}
