package io.eventfamily.benchmark.compile;

import java.util.List;

/** A type that every tool is given. The first property identifies its instances. */
record MeasuredType(String name, List<Property> properties) {}
