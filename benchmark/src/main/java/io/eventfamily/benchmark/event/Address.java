package io.eventfamily.benchmark.event;

/** Where an order goes. */
public record Address(
    String street, String city, String country, double latitude, double longitude) {}
