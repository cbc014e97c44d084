package io.eventfamily.example.spring;

import java.util.UUID;

/** What somebody wants to do. The event that tells of it judges it. */
record NewTask(UUID userId, String title) {}
