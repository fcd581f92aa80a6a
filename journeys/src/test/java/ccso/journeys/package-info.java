/// Journeys of people through the running platform, in a real browser on a real database.
package ccso.journeys;
