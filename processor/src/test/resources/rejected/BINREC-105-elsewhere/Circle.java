package cases;

abstract non-sealed class Circle implements Shape {}
